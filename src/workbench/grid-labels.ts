/** Names for what the grid library draws without any; a screen reader would say "button" and nothing else. */
const labels: readonly (readonly [selector: string, label: string])[] = [
  ['[data-u-comp="defined-name"] input', '名称框：当前单元格的地址，可以输入地址跳过去'],
  ['[data-u-comp="defined-name"] button', '已定义的名称'],
  ['[data-u-comp="formula-bar"] [contenteditable]', '编辑栏'],
  ['[data-u-comp="sheet-bar"] button', '工作表'],
];

/** What the icons of unnamed buttons mean, by a part of the icon's class. */
const icons: readonly (readonly [icon: string, label: string])[] = [
  ['more-function', '插入函数'],
  ['close', '取消输入'],
  ['check', '确认输入'],
  ['function', '插入函数'],
  ['dropdown', '展开编辑栏'],
  ['more-down', '展开'],
  ['convert', '所有工作表'],
  ['more-icon univer-rotate-180', '向左看其他工作表'],
  ['more-icon', '向右看其他工作表'],
];

/** Gives them their names, now and whenever the grid draws its surroundings anew. */
export function labelGrid(container: HTMLElement): () => void {
  const label = () => {
    for (const [selector, words] of labels) {
      for (const element of container.querySelectorAll(selector)) {
        name(element, words);
      }
    }
    // Links and boxes that open something say so without being anything that can.
    for (const opener of container.querySelectorAll('a[aria-haspopup], div[aria-haspopup]')) {
      opener.setAttribute('role', 'button');
      // A button within a button: the outer one opens, and takes the keys too.
      const inner = opener.querySelector('button');
      if (inner && opener instanceof HTMLElement) {
        inner.inert = true;
        opener.tabIndex = 0;
      }
    }
    // Drawing areas that want to be first in the order of the keys, before the page's own bar.
    for (const canvas of container.querySelectorAll<HTMLCanvasElement>('canvas[tabindex="1"]')) {
      canvas.tabIndex = 0;
    }
    for (const button of container.querySelectorAll('button, [role="button"]')) {
      const drawn = button.querySelector('svg')?.getAttribute('class') ?? '';
      name(button, icons.find(([icon]) => drawn.includes(icon))?.[1] ?? '');
    }
  };
  const observer = new MutationObserver(label);
  observer.observe(container, { childList: true, subtree: true });
  label();
  return () => observer.disconnect();
}

function name(element: Element, words: string): void {
  if (words !== '' && !element.hasAttribute('aria-label') && !element.textContent?.trim()) {
    element.setAttribute('aria-label', words);
  }
}
