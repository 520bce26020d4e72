// What the stories share: the program run as a person would run it, its server started, killed and started again, people at their
// browsers, and the eye that looks at every page on the way: axe, sideways scrolling, errors in the page, requests to elsewhere.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { look } from './look.mjs';

// A debug build prints both reports on paper slowly.
const PATIENCE_MS = Number(process.env.PATIENCE_MS ?? 240_000);
export const EXAMPLES = new URL('../../examples/wales/', import.meta.url).pathname;

// A day from today, as calls write it.
export const dayFromNow = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export class Story {
  constructor(name, program) {
    Object.assign(this, { name, program, passed: 0, failures: [], begun: Date.now(), stepped: Date.now(), seen: new Set() });
    this.folder = mkdtempSync(join(tmpdir(), `tystio-${name}-`));
    this.data = join(this.folder, 'data');
    // Whatever happens, nothing of a story stays behind.
    process.on('exit', () => {
      this.server?.kill('SIGKILL');
      rmSync(this.folder, { recursive: true, force: true });
    });
    this.shots = process.env.SHOTS && join(process.env.SHOTS, name);
    if (this.shots) mkdirSync(this.shots, { recursive: true });
  }

  check(good, what) {
    if (good) this.passed += 1;
    else { this.failures.push(what); console.error(`FAILED ${this.name}: ${what}`); }
  }

  step(what) {
    const seconds = (from) => ((Date.now() - from) / 1000).toFixed(1);
    console.log(`${this.name}: ${what} (${seconds(this.stepped)} s)`);
    this.stepped = Date.now();
  }

  // A line of the program; answers its JSON. `may` names exits that are no failure.
  verb(line, may = [0]) {
    try {
      return JSON.parse(execFileSync(this.program, [...line, '--json'], { stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 }));
    } catch (why) {
      if (may.includes(why.status)) return JSON.parse(why.stdout);
      throw new Error(`${line.join(' ')}: ${why.status} ${why.stdout} ${why.stderr}`);
    }
  }

  here(line) { return this.verb([...line, '--data', this.data, '--commission', 'wales']); }

  // Somebody who may sign in; answers their password.
  staff(login) {
    return this.here(['staff', 'add', '--login', login, '--name', `Sample ${login}`, '--role', login]).password;
  }

  // Serves the data folder; after a kill at the same address again.
  async serve() {
    const listen = this.address ? new URL(this.address).host : '127.0.0.1:0';
    this.server = spawn(this.program, ['serve', '--data', this.data, '--listen', listen], { stdio: ['ignore', 'ignore', 'pipe'] });
    const { server } = this;
    this.ended = new Promise((resolve) => server.on('exit', resolve));
    this.address = await new Promise((resolve, reject) => {
      let said = '';
      server.stderr.on('data', (data) => {
        said += data;
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
        if (found) resolve(found[0]);
      });
      server.on('exit', () => reject(new Error(`the server ended:\n${said}`)));
    });
  }

  // The server is gone between two instructions, as by a power cut.
  async kill() {
    this.server.kill('SIGKILL');
    await this.ended;
  }

  async launch() {
    this.browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync'],
    });
  }

  // Somebody at a browser of their own, whose every request and every error is watched.
  async person(options = {}) {
    const context = await this.browser.newContext({ javaScriptEnabled: false, bypassCSP: true, ...options });
    context.setDefaultTimeout(PATIENCE_MS);
    context.on('request', (request) => {
      if (!request.url().startsWith(this.address)) this.check(false, `something was asked of elsewhere: ${request.url()}`);
    });
    context.on('weberror', (error) => this.check(false, `an error in the page: ${error.error()}`));
    context.on('console', (message) => {
      const { url } = message.location();
      // What a person without a signal, or at an address that is gone, is told by the browser is no error of the page.
      const known = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|ERR_CONNECTION|status of 404/.test(message.text());
      if (message.type() === 'error' && !known && !url.endsWith('/favicon.ico')) this.check(false, `an error in the page: ${message.text()} ${url}`);
    });
    return context.newPage();
  }

  async signIn(login, password, options) {
    const page = await this.person(options);
    await page.goto(`${this.address}/en/sign-in`);
    await page.fill('#login', login);
    await page.fill('#password', password);
    await Promise.all([page.waitForNavigation(), page.press('#password', 'Enter')]);
    this.check(!/sign-in/.test(page.url()), `the ${login} signs in`);
    return page;
  }

  // Looks at the page somebody stands on, at the widths they may have. The checker needs scripts and they have none: an eye of
  // its own is shown the very page they see.
  async look(page, what, widths = [320, 1280]) {
    this.eye ??= await this.person({ javaScriptEnabled: true });
    const { eye } = this;
    const [address, body] = [page.url().replace(/#.*/, ''), await page.content()];
    await eye.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
    await eye.goto(address);
    await eye.unroute(address);
    await look(eye, (good, told) => this.check(good, told), what, { widths, shots: this.shots });
  }

  // Every file below a folder.
  files(folder) {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile()).map((one) => join(one.parentPath ?? one.path, one.name));
  }

  // Ends everything, says how it went, and answers how many checks failed.
  async end() {
    await this.browser?.close();
    if (this.server?.exitCode === null && this.server?.signalCode === null) {
      this.server.kill('SIGTERM');
      this.check(await this.ended === 0, 'the program ends well when it is told to stop');
    }
    console.log(`${this.name}: ${this.passed} passed, ${this.failures.length} failed, ${((Date.now() - this.begun) / 1000).toFixed(0)} s`);
    return this.failures.length;
  }
}

// Presses a button or a link and waits for the page it leads to.
export const press = (page, target) => Promise.all([page.waitForNavigation(), (typeof target === 'string' ? page.locator(target).first() : target).click()]);
