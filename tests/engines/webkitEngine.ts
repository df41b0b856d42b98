// WebKit, as GTK's MiniBrowser on a screen that nobody sees, by classic WebDriver.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Builder, By, Capabilities } from 'selenium-webdriver';
import type { Engine } from './engine.ts';

/** Where the parts of WebKit stand. */
export interface WebkitPaths {
  readonly driver: string;
  readonly browser: string;
  /** A screen without a device: Xvfb. */
  readonly screen: string;
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('freePort: none was given');
  return address.port;
}

/** Starts a screen, and gives its number as soon as it can be drawn on. */
async function startScreen(path: string): Promise<{ screen: ChildProcess; display: string }> {
  const options = ['-displayfd', '3', '-screen', '0', '1366x900x24', '-nolisten', 'tcp'];
  const screen = spawn(path, options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const said = screen.stdio[3];
  if (said === null || said === undefined) throw new Error('startScreen: the screen says nothing');
  const [number] = (await once(said, 'data')) as [Buffer];
  return { screen, display: `:${number.toString('utf8').trim()}` };
}

async function untilReady(address: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(`${address}/status`).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  throw new Error('untilReady: WebKitWebDriver does not answer');
}

/** Starts WebKit with its driver and its screen, which end with it. */
export async function startWebkit(paths: WebkitPaths): Promise<Engine> {
  const { screen, display } = await startScreen(paths.screen);
  const port = await freePort();
  const driver = spawn(paths.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11' },
  });
  const end = (): void => {
    driver.kill();
    screen.kill();
  };
  const address = `http://127.0.0.1:${port}`;
  try {
    await untilReady(address);
    const browserOptions = { binary: paths.browser, args: ['--automation'] };
    const session = await new Builder()
      .usingServer(address)
      .withCapabilities(
        new Capabilities({
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': browserOptions,
        }),
      )
      .build();
    const version = (await session.getCapabilities()).getBrowserVersion();
    return {
      name: 'WebKit',
      version: version ?? 'unknown',
      open: async (to) => session.get(to),
      click: async (selector) => session.findElement(By.css(selector)).click(),
      read: async (expression) => session.executeScript(`return (${expression});`),
      close: async () => {
        await session.quit();
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}
