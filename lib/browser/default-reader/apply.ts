import { browser } from 'wxt/browser';
import { defaultReader } from './choice.ts';
import { switchHandler } from './handler.ts';

/** Keeps the browser to what the reader chose: from the moment Greep is there, and at each change. */
export function keepDefaultReader(): void {
  const apply = () => void defaultReader.read().then(({ isGreep }) => switchHandler(isGreep));
  browser.runtime.onInstalled.addListener(apply);
  browser.runtime.onStartup.addListener(apply);
  defaultReader.follow(apply);
}
