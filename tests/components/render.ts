import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

export { act, configure, fireEvent, render, renderHook, screen, waitFor, within } from '@testing-library/react';

afterEach(cleanup);

/** Links that remember what they were asked. */
export const spiedLinks = () => ({ jump: vi.fn(), openGuide: vi.fn() });
