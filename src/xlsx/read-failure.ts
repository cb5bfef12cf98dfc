/** Why a file cannot be read, in a clerk's words: what it is, and what to do. One sentence per case, nowhere else. */
const reasons = {
  empty: '这个文件是空的（0 字节），请重新下载或重新拷贝一份完整的文件。',
  xls: '这是旧格式的工作簿（Excel 97–2003 的 .xls），请用 Excel 或 WPS 打开它，另存为 .xlsx 后再检查。',
  et: '这是 WPS 表格自己的格式（.et），请用 WPS 打开它，用“另存为”存成 .xlsx 后再检查。',
  xlsb: '这是二进制格式的工作簿（.xlsb），请用 Excel 打开它，另存为 .xlsx 后再检查。',
  ods: '这是 OpenDocument 表格（.ods），请用 Excel 或 WPS 打开它，另存为 .xlsx 后再检查。',
  encrypted: '这个文件设了打开密码，请用 Excel 或 WPS 打开它，取消打开密码并另存后再检查。',
  csv: '这是用逗号或制表符分隔的文本（CSV），只是名字像工作簿，请把文件名的结尾改成 .csv 后再检查。',
  html: '这是网页（HTML），只是名字像工作簿，常见于系统导出，请用 Excel 或 WPS 打开它，另存为 .xlsx 后再检查。',
  'xml-2003': '这是“XML 电子表格 2003”格式，请用 Excel 或 WPS 打开它，另存为 .xlsx 后再检查。',
  text: '这是纯文本文件，不是 Excel 工作簿，请确认选对了文件。',
  document:
    '这是文字文档（Word 或 WPS 文字），不是 Excel 工作簿，请把其中的表格粘贴到 Excel 里，保存为 .xlsx 后再检查。',
  slides: '这是演示文稿，不是 Excel 工作簿，请确认选对了文件。',
  pdf: '这是 PDF 文件，不是 Excel 工作簿，请使用生成它的原始表格。',
  picture: '这是图片，不是 Excel 工作簿，请使用原始表格。',
  archive: '这是压缩包，不是 Excel 工作簿，请先解压，再检查里面的 .xlsx 文件。',
  incomplete: '这个文件不完整，后面一部分没有了（可能没有下载完或拷贝完），请重新下载或重新拷贝一份再检查。',
  damaged: '这个文件已损坏或不完整（可能没有下载完或拷贝完），请重新取得一份，或用 Excel 打开并修复后另存。',
  'too-large': '这个文件解压后大得不正常，为了安全没有读取，请用 Excel 打开它，删去多余的空白行列后另存。',
  'no-sheet': '这个工作簿里没有可读的工作表，请用 Excel 打开它确认内容后另存。',
  unknown: '认不出这是什么文件，它不是 Excel 工作簿（.xlsx、.xlsm），请确认选对了文件。',
  missing: '找不到这个文件，请检查文件名和所在的文件夹。',
  folder: '这是文件夹，请指明里面的 .xlsx 文件。',
  unforeseen:
    '没有预料到的问题，这个文件没有处理成功，原文件没有改动。请刷新页面再试；还不行，请换一个新一点的浏览器，或者用 Excel、WPS 另存一份再打开。',
  forbidden: '没有权限读取这个文件，或者它正被别的程序占用，请关闭占用它的程序后再试。',
} as const;

export type UnreadableCode = keyof typeof reasons;

/** A file that is no workbook for us. `message` is one Chinese sentence that may be shown as it is. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly code: UnreadableCode;

  constructor(code: UnreadableCode, options?: ErrorOptions) {
    super(reasons[code], options);
    this.code = code;
  }
}

/**
 * What a failure is told as: what a file causes is the file's fault, what the program does wrong (or the browser lacks a
 * word for) is not.
 */
export function unreadable(cause: unknown): UnreadableFile {
  if (cause instanceof UnreadableFile) {
    return cause;
  }
  return new UnreadableFile(isOurFault(cause) ? 'unforeseen' : 'damaged', { cause });
}

/** A mistake of the program, or a word that the browser lacks: no file causes it. */
export function isOurFault(cause: unknown): boolean {
  return cause instanceof TypeError || cause instanceof ReferenceError;
}
