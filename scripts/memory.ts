import { readdirSync, readFileSync } from 'node:fs';

/** Bytes of memory that a process and all it started use, shared pages divided among those who share them (PSS). Linux only. */
export function memoryOf(pid: number): number {
  return family(pid).reduce((sum, each) => sum + proportionalSize(each), 0);
}

function family(pid: number): number[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(name)]),
  );
  const members = [pid];
  for (let at = 0; at < members.length; at += 1)
    for (const [child, parent] of parents) if (parent === members[at]) members.push(child);
  return members;
}

/** A process may end while it is looked at: it then counts for nothing. */
function parentOf(pid: string): number {
  const stat = readProc(`/proc/${pid}/stat`);
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

function proportionalSize(pid: number): number {
  const kilobytes = /^Pss:\s+(\d+)/m.exec(readProc(`/proc/${pid}/smaps_rollup`))?.[1] ?? '0';
  return Number(kilobytes) * 1024;
}

function readProc(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
