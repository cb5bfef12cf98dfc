/** Identity numbers keep their region and their last four characters, mobile numbers the first three and last four. */
export function withoutPersonalNumbers(text: string): string {
  return text
    .replace(/(?<!\d)(\d{6})\d{8}(\d{3}[\dXx])(?!\d)/g, '$1********$2')
    .replace(/(?<!\d)(\d{6})\d{6}(\d{3})(?!\d)/g, '$1******$2')
    .replace(/(?<!\d)(1[3-9]\d)\d{4}(\d{4})(?!\d)/g, '$1****$2');
}
