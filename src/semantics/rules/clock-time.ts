const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** A minute of the week, counted from Monday, as `Sat 22:00`. */
export const clockTime = (minute: number): string => {
  const inDay = minute % 1440;
  const text = `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
  return `${DAYS[Math.floor(minute / 1440)] ?? ''} ${text}`;
};
