export const penalties = {};
