import {
  ActionIcon,
  Button,
  type CSSVariablesResolver,
  createTheme,
  Kbd,
  type MantineColorsTuple,
  Paper,
  Tooltip,
} from '@mantine/core';
import classes from './parts.module.css';

const verdigris: MantineColorsTuple = [
  '#f0faf8',
  '#ddf2ef',
  '#bee6e1',
  '#98dbd3',
  '#73cdc4',
  '#50b1a8',
  '#2f9189',
  '#117874',
  '#00635f',
  '#004c49',
];
const gray: MantineColorsTuple = [
  '#faf8f5',
  '#f5f3ef',
  '#efece7',
  '#e7e3dd',
  '#dad5cf',
  '#bebab3',
  '#908b84',
  '#6d6861',
  '#534d47',
  '#37322d',
];
const dark: MantineColorsTuple = [
  '#f0ede9',
  '#d6d3ce',
  '#b8b4ad',
  '#9b968f',
  '#57534e',
  '#3e3a36',
  '#2f2b28',
  '#1d1a17',
  '#161411',
  '#110e0c',
];

/** 32 in pages, 26 in tool bars, 40 where one thing is asked. */
const BUTTON_SIZES: Record<string, Record<string, string>> = {
  xs: { '--button-height': 'var(--ll-control-sm)', '--button-padding-x': '9px', '--button-fz': 'var(--ll-text-xs)' },
  sm: { '--button-height': 'var(--ll-control)', '--button-padding-x': '12px', '--button-fz': 'var(--ll-text-sm)' },
  lg: { '--button-height': '40px', '--button-padding-x': '18px', '--button-fz': 'var(--ll-text-md)' },
};

/** Mantine under our tokens. What a part looks like is said once, here and in parts.module.css. */
export const theme = createTheme({
  primaryColor: 'verdigris',
  primaryShade: { light: 8, dark: 4 },
  autoContrast: true,
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  colors: { verdigris, gray, dark },
  fontFamily: 'var(--ll-font-ui)',
  fontFamilyMonospace: 'var(--ll-font-code)',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  radius: { xs: '3px', sm: '6px', md: '8px', lg: '12px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  components: {
    Button: Button.extend({
      defaultProps: { variant: 'default' },
      classNames: { root: classes.button },
      vars: (_, { size = 'sm' }) => ({ root: BUTTON_SIZES[String(size)] ?? {} }),
    }),
    ActionIcon: ActionIcon.extend({
      defaultProps: { variant: 'default', size: 32 },
      classNames: { root: classes.actionIcon },
    }),
    Paper: Paper.extend({ defaultProps: { radius: 'md' }, classNames: { root: classes.paper } }),
    Kbd: Kbd.extend({ classNames: { root: classes.kbd } }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 400, transitionProps: { duration: 90 } },
      classNames: { tooltip: classes.tooltip },
    }),
    Modal: {
      defaultProps: {
        radius: 'lg',
        centered: true,
        transitionProps: { duration: 140 },
        closeButtonProps: { 'aria-label': 'Close' },
      },
      classNames: {
        content: classes.modal,
        overlay: classes.scrim,
        header: classes.modalHeader,
        title: classes.modalTitle,
        body: classes.modalBody,
      },
    },
    TextInput: { classNames: { input: classes.field, label: classes.label } },
    Textarea: { classNames: { input: classes.field, label: classes.label } },
    NumberInput: { classNames: { input: classes.field, label: classes.label } },
    Select: { classNames: { input: classes.field, label: classes.label, dropdown: classes.dropdown } },
    MultiSelect: { classNames: { input: classes.field, label: classes.label, dropdown: classes.dropdown } },
    DateInput: { classNames: { input: classes.field, label: classes.label } },
    TimeInput: { classNames: { input: classes.field, label: classes.label } },
    TagsInput: { classNames: { input: classes.field, label: classes.label, dropdown: classes.dropdown } },
    // Its placeholder is a child that a menu may not have.
    Menu: {
      defaultProps: { withInitialFocusPlaceholder: false },
      classNames: { dropdown: classes.dropdown, item: classes.menuItem },
    },
    Popover: { classNames: { dropdown: classes.dropdown } },
    SegmentedControl: {
      defaultProps: { withItemsBorders: false },
      classNames: { root: classes.segmented, label: classes.segment, indicator: classes.segmentOn },
    },
  },
});

export const tokensForMantine: CSSVariablesResolver = () => ({
  variables: {
    '--mantine-color-body': 'var(--ll-canvas)',
    '--mantine-color-text': 'var(--ll-ink)',
    '--mantine-color-dimmed': 'var(--ll-ink-3)',
    '--mantine-color-default': 'var(--ll-surface)',
    '--mantine-color-default-hover': 'var(--ll-hover)',
    '--mantine-color-default-color': 'var(--ll-ink)',
    '--mantine-color-default-border': 'var(--ll-line-strong)',
    '--mantine-color-error': 'var(--ll-bad-ink)',
    '--mantine-color-placeholder': 'var(--ll-ink-3)',
    '--mantine-color-anchor': 'var(--ll-accent-ink)',
    '--mantine-primary-color-filled': 'var(--ll-accent)',
    '--mantine-primary-color-filled-hover': 'var(--ll-accent-hover)',
    '--mantine-primary-color-contrast': 'var(--ll-on-accent)',
    '--mantine-primary-color-light': 'var(--ll-accent-soft)',
    '--mantine-primary-color-light-color': 'var(--ll-accent-ink)',
    '--mantine-line-height': '21px',
  },
  light: {},
  dark: {},
});
