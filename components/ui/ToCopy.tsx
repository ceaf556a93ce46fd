import { useLayoutEffect, useRef } from 'react';
import './fields.css';

/** The text itself, selected, for where the browser does not let the page copy. */
export function ToCopy({ text }: { text: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, []);
  return <textarea ref={area} className="greep-copy-text" aria-label="Tekst om te kopiëren" readOnly rows={10} value={text} />;
}
