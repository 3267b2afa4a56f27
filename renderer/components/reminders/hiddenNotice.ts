/** All that a notification of the system says where the settings want it so. */
export const HIDDEN_NOTICE = { title: 'Something is due', body: 'Open Leadlight to see it.' };
