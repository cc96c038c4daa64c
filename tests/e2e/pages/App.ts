/** The whole window: its panes, its menus, and the dialogs that the system would show. */
import type { Locator, Page } from '@playwright/test';
import type { RunningApp } from '../support/running-app.ts';
import { EditorPage } from './EditorPage.ts';
import { Inspector } from './Inspector.ts';
import { LibraryPane } from './LibraryPane.ts';

/** Page model of the application. */
export class App {
  readonly page: Page;
  readonly library: LibraryPane;
  readonly editor: EditorPage;
  readonly inspector: Inspector;
  readonly #running: RunningApp;

  constructor(running: RunningApp) {
    this.#running = running;
    this.page = running.page;
    this.library = new LibraryPane(running.page);
    this.editor = new EditorPage(running.page);
    this.inspector = new Inspector(running.page);
  }

  /** Waits for the workspace, or for the screen that says why the library is closed. */
  async waitUntilUsable(): Promise<void> {
    await this.library.pane.or(this.recovery).waitFor();
  }

  /** The screen in place of the workspace while the library is closed. */
  get recovery(): Locator {
    return this.page.getByRole('main', { name: 'The library is closed' });
  }

  /** The short messages at the foot of the window. */
  get messages(): Locator {
    return this.page.getByRole('region', { name: 'Messages' });
  }

  /** Adds the three sample pieces and waits for their rows. */
  async addSamples(): Promise<void> {
    await this.chooseFromMenu('library.samples');
    await this.library.rows.nth(2).waitFor();
  }

  /** The dialog that is open, by its title. */
  dialog(name: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name });
  }

  /** Chooses an item of the native menu by its command. */
  async chooseFromMenu(commandId: string): Promise<void> {
    const found = await this.#running.electron.evaluate(({ Menu }, id) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(id);
      item?.click();
      return item !== null && item !== undefined;
    }, commandId);
    if (!found) throw new Error(`The menu has no item ${commandId}.`);
  }

  /** The next native open dialog answers with these paths, as if a person had chosen them. */
  async answerOpenDialogs(paths: readonly string[]): Promise<void> {
    await this.#running.electron.evaluate(
      ({ dialog }, filePaths) => {
        dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths });
      },
      [...paths],
    );
  }

  /** Native message boxes answer with the button of this number; returns what they asked. */
  async answerMessageBoxes(response: number): Promise<() => Promise<string[]>> {
    await this.#running.electron.evaluate(({ dialog }, button) => {
      const asked: string[] = [];
      Reflect.set(globalThis, 'askedByTheProgram', asked);
      dialog.showMessageBox = async (...words: unknown[]) => {
        const options = words.at(-1);
        asked.push(String(Reflect.get(Object(options), 'message')));
        return { response: button, checkboxChecked: false };
      };
    }, response);
    return () =>
      this.#running.electron.evaluate(() => {
        const asked: unknown = Reflect.get(globalThis, 'askedByTheProgram');
        return Array.isArray(asked) ? asked.map(String) : [];
      });
  }

  /** The next native context menu answers with this entry, as if it had been clicked. */
  async answerContextMenu(label: string): Promise<void> {
    await this.#running.electron.evaluate(({ Menu }, chosen) => {
      Menu.prototype.popup = function popup(options) {
        this.items.find((item) => item.label === chosen)?.click();
        options?.callback?.();
      };
    }, label);
  }

  /** Runs a command by its name in the palette. */
  async runFromPalette(title: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+k');
    await this.page.keyboard.type(title);
    await this.page.getByRole('menuitem', { name: title }).first().click();
  }

  /** Starts a news piece from the menu, and waits for the editor. */
  async startPiece(): Promise<void> {
    await this.chooseFromMenu('file.new');
    await this.dialog('New piece').getByRole('button', { name: 'Start writing' }).click();
    await this.editor.headline.filter({ hasNotText: /\S/ }).waitFor();
    // The new piece takes the focus once it is open; keys pressed before would go elsewhere.
    await this.page.locator('.ProseMirror:focus').waitFor();
  }
}
