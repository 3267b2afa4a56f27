import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, BrowserWindow, dialog, type SaveDialogOptions } from 'electron';

/** Keeps the front window's page as it would be printed, on the paper that its style sheet names, where the user says. */
export async function printToPdf(fileName: string): Promise<string | null> {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  if (!window) return null;
  const options: SaveDialogOptions = {
    title: 'Save as PDF',
    defaultPath: join(app.getPath('documents'), `${fileName}.pdf`),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  };
  const { canceled, filePath } = await dialog.showSaveDialog(window, options);
  if (canceled || filePath === '') return null;
  const pdf = await window.webContents.printToPDF({
    printBackground: true,
    preferCSSPageSize: true,
    pageSize: 'A4',
    generateDocumentOutline: true,
    generateTaggedPDF: true,
  });
  await writeFile(filePath, pdf);
  return filePath;
}
