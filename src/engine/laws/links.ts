import type { Book } from './book';
import type { Law } from './law';

export function linksOf(_book: Book): readonly Law[] {
  return [];
}
