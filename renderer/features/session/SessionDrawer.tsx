import { Drawer } from '@mantine/core';
import { useLocation } from 'wouter';

export function SessionDrawer({ sessionId, closeTo }: { sessionId: string; closeTo: string }) {
  const [, navigate] = useLocation();
  return <Drawer opened onClose={() => navigate(closeTo)} position="right" title={sessionId} />;
}
