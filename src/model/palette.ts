import type { CellColour } from './drawing';
import type { Standing } from './standing';

/** How a marked cell looks. Colours as `RRGGBB`. */
export interface MarkLook {
  readonly label: string;
  readonly fill: string;
  readonly text: string;
  readonly line: string;
  /** The frame alone tells them apart in grey print. */
  readonly frame: 'solid' | 'dash-dot' | 'dashed' | 'dotted' | 'hair';
  readonly bold: boolean;
}

/**
 * Vermilion, purple, yellow and blue of Okabe and Ito: told apart with every kind of colour blindness, each lighter than
 * the one before in grey; text at least 7 : 1 on its fill, whatever colour the cell's own text and fill have.
 */
export const markLooks: Readonly<Record<Standing, MarkLook>> = {
  error: { label: '必须改', fill: 'F7B79B', text: '5C1300', line: 'C0390B', frame: 'solid', bold: true },
  short: { label: '没达标', fill: 'E9BFDB', text: '4F0F3A', line: '8E2F70', frame: 'dash-dot', bold: true },
  query: { label: '待说明', fill: 'FFE28A', text: '4A3500', line: '8A6500', frame: 'dashed', bold: false },
  advice: { label: '建议', fill: 'D9ECFA', text: '0B3558', line: '2A78B5', frame: 'dotted', bold: false },
  settled: { label: '已说明', fill: 'EEF1F3', text: '333B42', line: '8894A0', frame: 'hair', bold: false },
};

/** Fill (absent: none) and text of the cells that we draw ourselves, as `RRGGBB`. */
export const cellLooks: Readonly<Record<CellColour, { readonly fill?: string; readonly text: string }>> = {
  none: { text: '1F1F1F' },
  title: { text: '12405F' },
  header: { fill: '1F5F8B', text: 'FFFFFF' },
  label: { fill: 'EEF3F7', text: '1F1F1F' },
  input: { fill: 'FFFBE6', text: '1F1F1F' },
  failing: { fill: 'EE8A5B', text: '3A0C00' },
  met: { fill: 'DDF0E3', text: '0F4A2A' },
  error: { fill: 'F7B79B', text: '5C1300' },
  short: { fill: 'E9BFDB', text: '4F0F3A' },
  query: { fill: 'FFE28A', text: '4A3500' },
  advice: { fill: 'D9ECFA', text: '0B3558' },
  settled: { fill: 'EEF1F3', text: '333B42' },
  muted: { text: '5F6B76' },
};
