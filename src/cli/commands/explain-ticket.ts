import { timelineOf } from '../../measure/timeline.js';
import { renderTimeline } from '../../measure/timeline-text.js';
import { countedSlos } from '../../plan/clock.js';
import { canonicalJson } from '../../plan/canonical.js';
import { nearest } from '../../text/nearest.js';
import { refuseSecondStdin, type LoadOptions } from '../contracts.js';
import { Failure, FINDINGS, FINE, type ExitCode, type Host } from '../host.js';
import { loadPlan } from '../plans.js';
import { loadRecords, ticketsOf } from '../records.js';

/** Prints the time line of one ticket under every service level of a contract. */
export async function explainTicket(
  host: Host,
  path: string,
  options: LoadOptions & { color: boolean; json?: boolean; records: string; ticket: string },
): Promise<ExitCode> {
  refuseSecondStdin([path, options.records]);
  const plan = await loadPlan(host, path, options);
  const records = await loadRecords(host, options.records, plan, { ...options, partly: true });
  if (plan === undefined || records === undefined) return FINDINGS;
  const { mapping, folder } = records;
  if (mapping.tickets === null) throw new Failure('The mapping has no source of tickets.');
  const source = { mapping: mapping.tickets, folder };
  const { tickets } = await ticketsOf(host, source, Number.POSITIVE_INFINITY);
  const ticket = tickets.find((candidate) => candidate.id === options.ticket);
  if (ticket === undefined) {
    const near =
      nearest(
        options.ticket,
        tickets.map(({ id }) => id),
      ) ?? tickets[0]?.id;
    const advice = near === undefined ? 'There are no tickets at all.' : `There is “${near}”, for example.`;
    throw new Failure(`The records have no ticket “${options.ticket}”. ${advice}`);
  }
  const lines = countedSlos(plan).map((slo) => timelineOf(plan, ticket, slo));
  if (options.json === true) host.stdout(canonicalJson(lines));
  else host.stdout(lines.map((line) => renderTimeline(line, { zone: plan.contract.zone })).join('\n'));
  return FINE;
}
