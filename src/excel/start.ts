/** Waits for Office.js; whether the page runs inside Excel. */
export async function startedInExcel(): Promise<boolean> {
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}
