import {UsageError, type ExitCode, type Io} from './commands/command.js';
import {commands} from './commands/index.js';

/**
 * Runs one command line.
 *
 * @param args - What stands after the name of the program.
 */
export async function runCli(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name.startsWith('-')) {
    const asked = name === 'help' || name === '--help' || name === '-h';
    const about = asked ? rest[0] : undefined;
    const command = about === undefined ? undefined : find(about);
    (asked ? io.out : io.err)(command?.help ?? help());
    return asked ? 0 : 2;
  }
  const command = find(name);
  if (!command) {
    io.err(`signpost: there is no command “${name}”.\n\n${help()}`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(command.help);
    return 0;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`signpost ${name}: ${error.message}\nTry: signpost ${name} --help`);
    return 2;
  }
}

const find = (name: string) => (Object.hasOwn(commands, name) ? commands[name] : undefined);

function help(): string {
  const lines = Object.entries(commands).map(
    ([name, {summary}]) => `  ${name.padEnd(10)} ${summary}`,
  );
  return [
    'Usage: signpost <command> [options]',
    '',
    ...lines,
    '',
    'signpost <command> --help says more about one of them.',
  ].join('\n');
}
