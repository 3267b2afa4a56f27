interface Asked {
  input: TerminalInput;
  output: { write(text: string): unknown };
  /** Ctrl+C was pressed: without echo the terminal does not turn it into a signal. */
  interrupt(): void;
}

/** What is asked of `process.stdin` where a person sits there. */
interface TerminalInput {
  setRawMode(isRaw: boolean): unknown;
  setEncoding(encoding: 'utf8'): unknown;
  on(event: 'data', hear: (text: string) => void): unknown;
  off(event: 'data', hear: (text: string) => void): unknown;
  resume(): unknown;
  pause(): unknown;
}

const ENTER = ['\r', '\n', '\u0004'];
const CTRL_C = '\u0003';
const DELETE = ['\b', '\u007f'];

/** Asks for one line on the terminal and shows nothing of what is typed, not even how long it is. */
export function askSecret(question: string, { input, output, interrupt }: Asked): Promise<string> {
  output.write(question);
  input.setRawMode(true);
  input.setEncoding('utf8');
  return new Promise((resolve) => {
    let typed: string[] = [];
    const end = () => {
      input.off('data', hear);
      input.setRawMode(false);
      input.pause();
      output.write('\n');
    };
    const hear = (text: string) => {
      for (const sign of text) {
        if (sign === CTRL_C) {
          end();
          return interrupt();
        }
        if (ENTER.includes(sign)) {
          end();
          return resolve(typed.join(''));
        }
        if (DELETE.includes(sign)) typed = typed.slice(0, -1);
        else typed.push(sign);
      }
    };
    input.on('data', hear);
    input.resume();
  });
}
