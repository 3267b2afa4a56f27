import { Button } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import classes from './DialogForm.module.css';

interface DialogFormProps {
  /** What the filled button does. */
  word: string;
  isDisabled?: boolean;
  isBusy?: boolean;
  /** Why it could not be done, where no field says so. */
  problem?: string | null;
  onSubmit: () => void;
  onCancel: () => void;
  cancelWord?: string;
  ref?: Ref<HTMLFormElement>;
  children: ReactNode;
}

/** The fields of a dialog, what went wrong, and under them the way back and the way on. The fields say what they miss. */
export function DialogForm(props: DialogFormProps) {
  const { word, isDisabled = false, isBusy = false, problem, onSubmit, onCancel, cancelWord = 'Cancel' } = props;
  return (
    <form
      ref={props.ref}
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {props.children}
      {problem && (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
      <footer className={classes.foot}>
        <Button variant="subtle" onClick={onCancel}>
          {cancelWord}
        </Button>
        <Button type="submit" variant="filled" disabled={isDisabled} loading={isBusy}>
          {word}
        </Button>
      </footer>
    </form>
  );
}
