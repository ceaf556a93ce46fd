import type { ChangeEvent, RefObject } from 'react';

interface Props {
  input: RefObject<HTMLInputElement | null>;
  onFile: (file: File) => void;
}

/** The one file field of the page, behind every button that opens a file. Only the bytes tell whether it is a PDF. */
export function FileInput({ input, onFile }: Props) {
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = '';
    if (file) onFile(file);
  };
  return <input ref={input} type="file" accept="application/pdf,.pdf" onChange={choose} hidden />;
}
