import type { FormEvent } from 'react';

/** Does `act` in the place of what a browser does with a form: it would leave the page. */
export const onSubmit = (act: () => void) => (event: FormEvent) => {
  event.preventDefault();
  act();
};
