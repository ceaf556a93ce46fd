import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  title: string;
  /** Where it stands, under the text. */
  foot?: ReactNode;
  /** Whether this is the one that was asked for: it comes into view and is set apart. */
  isHere: boolean;
  children: ReactNode;
}

/** One entry in a list of the guide. */
export function Entry({ title, foot, isHere, children }: Props) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isHere) return;
    const coming = requestAnimationFrame(() => item.current?.scrollIntoView({ block: 'center' }));
    return () => cancelAnimationFrame(coming);
  }, [isHere]);
  return (
    <li ref={item} className="greep-recommendation" aria-current={isHere}>
      <h3>{title}</h3>
      {children}
      {foot && <p className="greep-guide-foot">{foot}</p>}
    </li>
  );
}
