// Installs what a check needs and a machine lacks, where that is allowed.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether this user administers the machine. */
export const isAdministrator = process.getuid?.() === 0;

/** Runs a command that brings something; where it fails, that is said, and the caller looks whether the thing is there. */
export function attempt(command: string, args: readonly string[]): void {
  console.log(`Not there yet: ${command} ${args.join(' ')}`);
  try {
    execFileSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 240_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    console.log(`${command} did not succeed`);
  }
}

/** Installs packages of the system, for an administrator of Debian; does nothing elsewhere. */
export function aptGet(packages: readonly string[]): void {
  if (!isAdministrator || !existsSync('/usr/bin/apt-get')) return;
  attempt('apt-get', ['update', '-qq']);
  attempt('apt-get', ['install', '-y', '-qq', ...packages]);
}
