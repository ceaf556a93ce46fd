import { createRoot } from 'react-dom/client';
import { ReaderPage } from '../../components/reader/ReaderPage.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<ReaderPage />);
