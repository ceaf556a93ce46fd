import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { NextIcon } from './icons.tsx';
import './controls.css';

interface Props {
  /** What the button says; it stays when the rest is folded away. */
  head: ReactNode;
  isOpen?: boolean;
  className?: string;
  children: ReactNode;
}

/** Something that can be folded away under its head. */
export function Fold({ head, isOpen = false, className, children }: Props) {
  return (
    <Disclosure className={className ?? ''} defaultExpanded={isOpen}>
      <Button slot="trigger" className="greep-button greep-fold">
        <NextIcon /> {head}
      </Button>
      <DisclosurePanel>{children}</DisclosurePanel>
    </Disclosure>
  );
}
