export type Appearance = 'light' | 'dark' | 'contrast';

/**
 * The look that Excel has now. Excel tells colours, not names: a dark body is a dark theme. Excel on the web tells
 * nothing: there the browser's wish counts.
 */
export function excelAppearance(): Appearance {
  if (matchMedia('(forced-colors: active)').matches) {
    return 'contrast';
  }
  const body = Office.context.officeTheme?.bodyBackgroundColor;
  if (!body) {
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  const [red = 255, green = 255, blue = 255] = (body.match(/[0-9a-f]{2}/gi) ?? []).map((pair) =>
    Number.parseInt(pair, 16),
  );
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128 ? 'dark' : 'light';
}
