import { type EntryKind, type GuideEntry, type GuidePlace, guideEntries, placeOf } from '../../lib/guide/index.ts';
import { roleIds, roles } from '../../lib/knowledge/guide/roles.ts';
import type { Links } from '../sources/links.ts';
import { Changes } from './Changes.tsx';
import { Entry } from './Entry.tsx';
import { sourceName } from './names.ts';
import { Passage } from './Passage.tsx';

const entriesOf = (kind: EntryKind): GuideEntry[] => guideEntries().filter((entry) => entry.kind === kind);

function Foot({ entry }: { entry: GuideEntry }) {
  return (
    <>
      {sourceName(entry)}
      {entry.source.work === 'gids' && <Passage page={entry.source.page} />}
    </>
  );
}

interface Props {
  kind: EntryKind;
  /** Where the reader is. */
  place: GuidePlace;
}

/** All entries of a kind with their texts: glossary, forms, perspectives, models. */
export function EntryList({ kind, place }: Props) {
  return (
    <ol>
      {entriesOf(kind).map((entry) => (
        <Entry key={entry.id} title={entry.title} foot={<Foot entry={entry} />} isHere={placeOf(entry) === place}>
          <p>{entry.text}</p>
          {entry.more.map((more) => (
            <p key={more} className="greep-quiet">
              {more}
            </p>
          ))}
        </Entry>
      ))}
    </ol>
  );
}

const RoleFoot = ({ page }: { page: number }) => (
  <>
    gids blz. {page}
    <Passage page={page} />
  </>
);

/** The role tables: who does what in an openbaar lichaam. */
export function RoleTables({ place, links }: { place: GuidePlace; links: Links }) {
  return (
    <ol>
      {roleIds.map((id) => (
        <Entry key={id} title={roles[id].title} foot={<RoleFoot page={roles[id].page} />} isHere={place === `rol/${id}`}>
          <ul className="greep-guide-tasks">
            {roles[id].tasks.map(({ text, changed = [] }) => (
              <li key={text}>
                {text}
                <Changes changes={changed} links={links} />
              </li>
            ))}
          </ul>
        </Entry>
      ))}
    </ol>
  );
}
