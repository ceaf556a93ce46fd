import { lazy, Suspense, useContext, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { OwnGuideContext } from './use-own-guide.ts';

/** The viewer is large, and most readers never open it. */
const PassageDialog = lazy(() => import('./PassageDialog.tsx').then(({ PassageDialog }) => ({ default: PassageDialog })));

/** Opens the reader's own copy at a page of the guide; nothing when there is no copy. */
export function Passage({ page }: { page: number }) {
  const own = useContext(OwnGuideContext);
  const [isOpen, setOpen] = useState(false);
  if (!own?.copy) return null;
  return (
    <>
      {' · '}
      <Button look="link" className="greep-source" onPress={() => setOpen(true)}>
        lees blz. {page} in uw gids
      </Button>
      {isOpen && (
        <Suspense>
          <PassageDialog page={page} copy={own.copy} onShift={own.shiftTo} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
