import { useCallback, useState } from 'react';
import type { AskPassword } from '../../lib/pdf/index.ts';

/** A password that is being asked for. */
interface Question {
  /** The last one was wrong. */
  retry: boolean;
  answer: (password: string | null) => void;
}

/** Asks the reader for the password of a document; nothing keeps it. */
export function usePassword() {
  const [question, setQuestion] = useState<Question | null>(null);
  const ask: AskPassword = useCallback(async (retry) => {
    const { promise, resolve } = Promise.withResolvers<string | null>();
    setQuestion({ retry, answer: resolve });
    const password = await promise;
    setQuestion(null);
    return password;
  }, []);
  return { question, ask };
}
