#include <iostream>
using namespace std;

int main() {
    int a, c;
    cin >> a >> c;
    cout << a * 7 + c * 3 << endl;
}
