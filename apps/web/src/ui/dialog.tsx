import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useLang } from '../words/lang.tsx';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import './dialog.css';

export interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** `side`: stands beside the page, for reading. `wide`: for work that needs room. */
  readonly place?: 'middle' | 'wide' | 'side';
  readonly children: ReactNode;
}

/** A dialog that is open while it is rendered; Escape, the cross and a press beside it close it. */
export function Dialog({ title, onClose, place = 'middle', children }: DialogProps) {
  const { w } = useLang();
  return (
    <ModalOverlay
      className={`veil veil-${place}`}
      isOpen
      isDismissable={place === 'side'}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={`modal modal-${place}`}>
        <AriaDialog className="dialog">
          <header className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button look="quiet" small onPress={onClose}>
              <Icon name="cross" />
              {w.common.close}
            </Button>
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
