import { act, configure, fireEvent, render, screen } from '@testing-library/react';
import type { Finding } from '../../src/model/finding';
import { Pane } from '../../src/pane/pane';
import { fakeProgram, type fakeSession, type Knowledge } from './fake-checkup';

/** A machine that is busy with other tests draws late: what is waited for comes, only not within a second. */
configure({ asyncUtilTimeout: 20_000 });

type Fake = ReturnType<typeof fakeSession>;

/** Opens the pane over a workbook in which every check finds the next of these. */
export function open(fake: Fake, ...results: readonly (readonly Finding[])[]): void {
  openWith(fake, {}, ...results);
}

export function openWith(
  fake: Fake,
  knowledge: Knowledge,
  ...results: readonly (readonly Finding[])[]
): void {
  render(<Pane session={fake.session} loadProgram={fakeProgram(knowledge, ...results)} appearance="light" />);
}

/** Presses a button and lets everything happen that follows at once. */
export async function press(name: string | RegExp): Promise<void> {
  const button = await screen.findByRole('button', { name });
  await act(async () => {
    button.focus();
    fireEvent.click(button);
  });
}

/** The verdict after a check. */
export async function checked(): Promise<string> {
  await press('一键体检');
  return (await screen.findByRole('status')).textContent ?? '';
}

export async function choose(name: string | RegExp, value: string): Promise<void> {
  const select = await screen.findByRole('combobox', { name });
  await act(async () => {
    fireEvent.change(select, { target: { value } });
  });
}

export function openTab(name: string): void {
  fireEvent.click(screen.getByRole('tab', { name }));
}

/** The buttons that lead to the cells of the listed findings. */
export function shownCells(): readonly (string | null)[] {
  return screen.getAllByRole('button', { name: /^定位到/ }).map(({ textContent }) => textContent);
}

/** The words of the finding that is being looked at. */
export function currentCards(): readonly (string | null)[] {
  return screen
    .getAllByRole('listitem')
    .filter((item) => item.getAttribute('aria-current') === 'true')
    .map(({ textContent }) => textContent);
}
