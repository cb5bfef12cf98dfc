/** What the digests of a file are made with; nobody can look a name up without it. */
export function newSalt(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((word) => word.toString(36)).join('');
}

/** The salts of files by their names; that of a workbook which is alone, under `''`. */
export type Salts = Readonly<Record<string, string>>;

export function saltOf(salts: Salts, file: string | undefined): string {
  return salts[file ?? ''] ?? '';
}
