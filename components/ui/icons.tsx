import type { ReactNode } from 'react';

const Icon = ({ children }: { children: ReactNode }) => (
  <svg
    className="greep-icon"
    viewBox="0 0 16 16"
    width="1em"
    height="1em"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    {children}
  </svg>
);

/** A chevron pointing down: opens something below. */
export const DownIcon = () => (
  <Icon>
    <path d="m4 6 4 4 4-4" />
  </Icon>
);

/** A chevron pointing left: the previous one. */
export const PreviousIcon = () => (
  <Icon>
    <path d="m10 4-4 4 4 4" />
  </Icon>
);

/** A chevron pointing right: the next one. */
export const NextIcon = () => (
  <Icon>
    <path d="m6 4 4 4-4 4" />
  </Icon>
);

/** A cross: closes or clears. */
export const CloseIcon = () => (
  <Icon>
    <path d="m4 4 8 8m0-8-8 8" />
  </Icon>
);

/** A magnifying glass: search. */
export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.2" />
    <path d="m10.2 10.2 3.3 3.3" />
  </Icon>
);

/** An arrow out of a box: leaves Greep for another tab. */
export const OutsideIcon = () => (
  <Icon>
    <path d="M9 3h4v4m0-4L7.5 8.5M6.5 4H3v9h9V9.5" />
  </Icon>
);

/** A tick: this one is chosen. */
export const CheckIcon = () => (
  <Icon>
    <path d="m3.5 8.5 3 3 6-7" />
  </Icon>
);

/** A clock: time matters here. */
export const ClockIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="5.6" />
    <path d="M8 5v3.2l2 1.4" />
  </Icon>
);

/** A minus: smaller. */
export const MinusIcon = () => (
  <Icon>
    <path d="M3.5 8h9" />
  </Icon>
);

/** A plus: larger. */
export const PlusIcon = () => (
  <Icon>
    <path d="M3.5 8h9M8 3.5v9" />
  </Icon>
);

/** Three dots: more. */
export const MoreIcon = () => (
  <Icon>
    <path d="M3 8h.01M8 8h.01M13 8h.01" strokeWidth="2.4" />
  </Icon>
);
