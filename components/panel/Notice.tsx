import type { ReactNode } from 'react';
import './notice.css';

interface Props {
  /** `let-op`: something is missing from what follows. */
  tone?: 'rustig' | 'let-op';
  children: ReactNode;
}

/** A calm message above the panel: still reading, a scan, a page that could not be read. Announced, never in the way. */
export function Notice({ tone = 'rustig', children }: Props) {
  return (
    <div className="greep-notice" data-tone={tone} role="status">
      {children}
    </div>
  );
}

/** How far the reading is: 'Bezig met lezen: bladzijde 3 van 12', with a bar. */
export function ReadingNotice({ page, pages }: { page: number; pages: number }) {
  return (
    <Notice>
      Bezig met lezen: bladzijde {page} van {pages}
      <progress className="greep-progress" value={page} max={pages} aria-label="Gelezen bladzijden" />
    </Notice>
  );
}
