import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Makes a folder and those above it, like `mkdir -p`. Node's own recursive mkdir never returns where a file system
 * answers ENOENT below a folder that exists (/proc), so each step is asked for once.
 */
export async function makeFolders(path: string): Promise<void> {
  if (await isFolder(path)) {
    return;
  }
  const parent = dirname(path);
  if (parent !== path) {
    await makeFolders(parent);
  }
  await mkdir(path).catch(async (error: unknown) => {
    if (!(await isFolder(path))) {
      throw error;
    }
  });
}

async function isFolder(path: string): Promise<boolean> {
  const status = await stat(path).catch(() => null);
  return status?.isDirectory() === true;
}
