import { useState } from 'react';
import { onSubmit } from '../ui/submit.ts';

interface Props {
  page: number;
  pages: number;
  onPage: (page: number) => void;
}

/** The page that is shown, to be changed by typing another number. */
export function PageField({ page, pages, onPage }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const go = () => {
    const wanted = Number(typed);
    if (typed !== null && Number.isInteger(wanted) && wanted >= 1 && wanted <= pages) onPage(wanted);
    setTyped(null);
  };
  return (
    <form className="greep-page-field" onSubmit={onSubmit(go)}>
      <input
        aria-label={`Bladzijde, van ${pages}`}
        inputMode="numeric"
        size={Math.max(2, `${pages}`.length)}
        value={typed ?? page}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={go}
      />
      <span aria-hidden="true">/ {pages}</span>
    </form>
  );
}
