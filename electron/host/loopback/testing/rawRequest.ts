import { connect } from 'node:net';

/** Sends exactly these lines, as no well-behaved client would, and gives back the whole answer. */
export function rawRequest(port: number, lines: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const stream = connect(port, '127.0.0.1', () => stream.write(`${lines.join('\r\n')}\r\n\r\n`));
    let answer = '';
    stream.on('data', (chunk) => {
      answer += chunk.toString('latin1');
    });
    stream.on('close', () => resolve(answer));
    stream.on('error', reject);
  });
}

/** The status of an answer, and whether it carries something that must stay where it is. */
export function statusOf(answer: string): number {
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
}
