import type { Question } from '../../lib/reading/contract.ts';
import { Words } from '../guide/Words.tsx';
import type { Links } from '../sources/links.ts';
import { Sources } from '../sources/Sources.tsx';
import './lens.css';

interface Props {
  questions: readonly Question[];
  links: Links;
}

/** What a raadslid could ask, each with its reason. */
export function Questions({ questions, links }: Props) {
  if (questions.length === 0) return null;
  return (
    <section className="greep-section">
      <h3>Vragen die u kunt stellen</h3>
      <ul>
        {questions.map(({ text, why, basis, evidence }) => (
          <li key={text} className="greep-aside">
            <h4>
              <Words>{text}</Words>
            </h4>
            <p className="greep-quiet">
              <Words>{why}</Words>
            </p>
            <Sources basis={basis} evidence={evidence} links={links} />
          </li>
        ))}
      </ul>
    </section>
  );
}
