// As in the real system: the page of a document is HTML, and a script fetches the PDF into it.
const asked = new URLSearchParams(location.search);
const frame = document.createElement('iframe');
frame.className = 'document-frame';
frame.title = 'Document';
frame.src = `/Document/LoadAgendaItemDocument/${asked.get('documentId')}?agendaItemId=${asked.get('agendaItemId')}`;
document.querySelector('#document-viewer').replaceChildren(frame);
