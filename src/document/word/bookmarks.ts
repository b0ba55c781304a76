/*
 * Names of bookmarks. Word takes letters, digits and underscores, at most forty of them, a letter first, and does not
 * tell capitals from small letters; clause ids are made of more.
 */

const LONGEST = 40;

/** The bookmark of each clause id: the same id has the same name in every version, unless another id took it before. */
export function bookmarkNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of ids) {
    if (names.has(id)) continue;
    const plain = id.replace(/[^A-Za-z0-9_]/g, '_').replace(/^(?![A-Za-z])/, 'c_');
    const free = [plain.length <= LONGEST ? plain : withHash(plain, id), withHash(plain, id)].find(
      (name) => !taken.has(name.toLowerCase()),
    );
    if (free === undefined) continue;
    taken.add(free.toLowerCase());
    names.set(id, free);
  }
  return names;
}

const withHash = (plain: string, id: string): string => `${plain.slice(0, LONGEST - 9)}_${hash(id)}`;

/** FNV-1a of 32 bits, hexadecimal: short, the same everywhere, and no secret. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value.toString(16).padStart(8, '0');
}
