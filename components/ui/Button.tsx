import {
  Button as AriaButton,
  ToggleButton as AriaToggleButton,
  type ButtonProps,
  type ToggleButtonProps,
} from 'react-aria-components';
import './controls.css';

type Look = 'plain' | 'outline' | 'main' | 'link' | 'icon';

/** A button in one of the calm looks; `icon` is square and needs an `aria-label`. */
export function Button({
  look = 'plain',
  className,
  ...props
}: Omit<ButtonProps, 'className'> & { look?: Look; className?: string }) {
  return <AriaButton {...props} className={`greep-button greep-button-${look} ${className ?? ''}`} />;
}

/** A button that stays pressed. */
export function ToggleButton({ className, ...props }: Omit<ToggleButtonProps, 'className'> & { className?: string }) {
  return <AriaToggleButton {...props} className={`greep-button greep-button-outline ${className ?? ''}`} />;
}
