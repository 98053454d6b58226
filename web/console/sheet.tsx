import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useText } from './session/settings';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  close(): void;
}

/** A dialog that keeps the focus and gives it back. */
export function Sheet({ title, children, close }: Props) {
  const { booking } = useText();
  return (
    <ModalOverlay isOpen className="cover" onOpenChange={(isOpen) => (isOpen ? undefined : close())}>
      <Modal className="sheet">
        <Dialog>
          <div className="sheet-top">
            <Heading slot="title">{title}</Heading>
            <button type="button" onClick={close}>
              {booking.close}
            </button>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
