/** Everything in a folder, folders in it too. */
async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await new Promise<File>((give, refuse) => entry.file(give, refuse))];
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const files: File[] = [];
  // A reader gives some entries at a time, and none once it has given all.
  for (let some = await read(reader); some.length > 0; some = await read(reader))
    files.push(...(await Promise.all(some.map(filesIn))).flat());
  return files;
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const read = (reader: FileSystemDirectoryReader) =>
  new Promise<FileSystemEntry[]>((give, refuse) => reader.readEntries(give, refuse));

/** The dropped files, with those in dropped folders. The data can be asked for at once only: not after something was awaited. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<File[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  const all = [...files];
  if (!entries.some(isFolder)) return all;
  return (await Promise.all(entries.map(filesIn))).flat();
}
