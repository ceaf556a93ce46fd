import { useId } from 'react';
import { optionName } from '../../lib/knowledge/labels.ts';
import type { Option } from '../../lib/reading/contract.ts';
import { limitInWords, periodInWords, standingInWords } from '../../lib/wording/index.ts';
import { Words } from '../guide/Words.tsx';
import { EvidenceLinks } from '../sources/EvidenceLinks.tsx';
import type { Links } from '../sources/links.ts';
import { Sources } from '../sources/Sources.tsx';
import { sentence } from '../ui/count.ts';
import { Fold } from '../ui/Fold.tsx';
import { ClockIcon } from '../ui/icons.tsx';
import { Planning } from './Planning.tsx';

interface Props {
  option: Option;
  links: Links;
}

const doubts: Record<Option['certainty'], string | null> = {
  V: null,
  D: 'Waarschijnlijk: dit volgt uit de wet, maar staat er niet letterlijk.',
  M: 'Waarschijnlijk: zo gaat het meestal, maar dit is niet in de wet nagekeken.',
};

/** Until when, and whether it can still be done. */
function Timing(option: Option) {
  const { deadline } = option;
  const when = deadline && periodInWords(deadline);
  const limit = limitInWords(option);
  return (
    <>
      {when && (
        <span className="greep-pill">
          {when} {!deadline.printed && <span className="greep-computed">(berekend)</span>}
        </span>
      )}
      {limit && (
        <span className="greep-limit">
          <ClockIcon /> {limit}
        </span>
      )}
    </>
  );
}

function Ground({ option, links }: Props) {
  const { deadline, planning, assumes, certainty, basis, principles, evidence, why } = option;
  return (
    <>
      <p>
        <Words>{why}</Words> <EvidenceLinks evidence={evidence} onJump={links.jump} />
      </p>
      {deadline && <p className="greep-quiet">{sentence(deadline.rule)}</p>}
      {planning && <Planning {...planning} />}
      {assumes.map((assumption) => (
        <p key={assumption} className="greep-quiet">
          Aanname: <Words>{assumption}</Words>
        </p>
      ))}
      {doubts[certainty] && <p className="greep-quiet">{doubts[certainty]}</p>}
      <Sources basis={basis} principles={principles} links={links} />
    </>
  );
}

/** Something the raad can do: what, until when, why, and on what ground. */
export function OptionCard({ option, links }: Props) {
  const id = useId();
  return (
    <article className="greep-option" aria-labelledby={id} data-usable={option.usable === 'te laat' ? 'nee' : 'ja'}>
      <h4 id={id}>{optionName(option)}</h4>
      <p className="greep-option-meta">{standingInWords(option)}</p>
      <p className="greep-timing">
        <Timing {...option} />
      </p>
      <Ground option={option} links={links} />
    </article>
  );
}

/** The same in one line, with the rest folded away. */
export function OptionRow({ option, links }: Props) {
  const head = (
    <span className="greep-row-head">
      <span className="greep-row-name">{optionName(option)}</span> <Timing {...option} />
    </span>
  );
  return (
    <li className="greep-row">
      <Fold head={head}>
        <div className="greep-row-body">
          <p className="greep-option-meta">{standingInWords(option)}</p>
          <Ground option={option} links={links} />
        </div>
      </Fold>
    </li>
  );
}
