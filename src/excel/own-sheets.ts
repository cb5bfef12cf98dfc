import { markedSheetId } from '../model/signature';

/** Names of our own sheets → their ids. The hidden names' values read `='校验报告'!$A$1`. */
export function ownSheets(markers: readonly Excel.NamedItem[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const marker of markers) {
    const id = markedSheetId(marker.name);
    const sheet = /^=?(?:'(.+)'|([^']+))!\$?A\$?1$/.exec(String(marker.value));
    const name = sheet?.[1]?.replaceAll("''", "'") ?? sheet?.[2];
    if (id && name) {
      found.set(name, id);
    }
  }
  return found;
}
