import type { ChangeEvent, RefObject } from 'react';

interface Props {
  input: RefObject<HTMLInputElement | null>;
  onFiles: (files: readonly File[]) => void;
}

/** The one file field of the page, behind every button that opens files. Only the bytes tell whether one is a PDF. */
export function FileInput({ input, onFiles }: Props) {
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])];
    target.value = '';
    onFiles(files);
  };
  return <input ref={input} type="file" accept="application/pdf,.pdf" multiple onChange={choose} hidden />;
}
