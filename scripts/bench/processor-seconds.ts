/** Processor time that this process has used so far, in seconds: on a busy machine it tells more than the clock. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
