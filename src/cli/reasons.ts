/** The code of the operating system (`ENOSPC`), or ''. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'no more may be stored for this user',
  EFBIG: 'the file would be larger than is allowed',
  EIO: 'the disk does not answer as it should',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links go in a circle',
  ETXTBSY: 'another program is using it',
  EBUSY: 'another program is using it',
  EROFS: 'the disk is read-only',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not text in UTF-8; save it as UTF-8',
  EEXIST: 'a file stands where a folder is needed',
};

/** Why the operating system refused, in words. */
export const reasonOf = (error: unknown): string =>
  reasons[codeOf(error)] ?? (error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
