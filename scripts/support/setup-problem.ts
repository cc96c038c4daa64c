/**
 * What a person has to put right before the application can run: one sentence, and the command
 * to type if there is one. Thrown by the preparation steps, printed once by `runScript`.
 */
export class SetupProblem extends Error {
  readonly command: string | undefined;

  constructor(message: string, command?: string) {
    super(message);
    this.name = 'SetupProblem';
    this.command = command;
  }
}

/**
 * Runs a script's main function and ends the process with the exit code it returns. A setup
 * problem is printed with its command and ends with 1; any other error keeps its stack.
 */
export async function runScript(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = 1;
    if (!(error instanceof SetupProblem)) throw error;
    console.error(`\n${error.message}`);
    if (error.command) console.error(`Run this, then try again:\n\n    ${error.command}\n`);
  }
}
